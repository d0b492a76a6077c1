# language: vi
Tính năng: Những quy ước nội bộ mà cơ quan được chọn, và khi cơ quan chưa chọn

  Quy tắc: Cơ quan chưa chọn thì không kiểm tra hoặc chỉ lưu ý; quy ước nội bộ không bao giờ tự ràng buộc
    Căn cứ: các bước theo Điều 84, Hội đồng tư vấn theo khoản 4 Điều 90 Luật Thi đua, khen thưởng năm 2022; các quy ước này do cơ quan tự chọn.
    Nguồn: quy ước nội bộ.

    @HD-90-604 @l2022/84 @l2022/90/4
    Khung tình huống: <điểm>, chưa chọn thì: “<mặc định>”
      Khi tra cứu nội dung "<điểm>" tại ngày 12/12/2025
      Thì nội dung đó ghi "Cách hiểu mặc định: <mặc định>"
      Và nội dung đó ghi "<khi khác nhau>"

      Dữ liệu: tất cả quy ước nội bộ trong bộ quy định
        | điểm                                                                                            | mặc định       | khi khác nhau                                                     |
        | Thành viên là người thân, cùng đơn vị hoặc là người ký đề nghị không bỏ phiếu cho trường hợp đó | Không kiểm tra | Khi các cách hiểu cho kết quả khác nhau: theo cách hiểu mặc định. |
        | Bỏ phiếu kín cả khi không văn bản nào yêu cầu                                                   | Không kiểm tra | Khi các cách hiểu cho kết quả khác nhau: theo cách hiểu mặc định. |
        | Chỉ bỏ phiếu một vòng cho mỗi trường hợp trong một kỳ họp                                       | Chỉ lưu ý      | Khi các cách hiểu cho kết quả khác nhau: theo cách hiểu mặc định. |
        | Số phiếu đồng ý đúng một nửa thì báo để Hội đồng cân nhắc xét lại                               | Chỉ lưu ý      | Khi các cách hiểu cho kết quả khác nhau: theo cách hiểu mặc định. |
        | Tiếp nhận hồ sơ còn nợ giấy tờ, có hẹn ngày nộp                                                 | Không cho nợ   | Khi các cách hiểu cho kết quả khác nhau: theo cách hiểu mặc định. |
        | Người đã gửi, bổ sung hồ sơ thẩm định chính hồ sơ đó                                            | Không kiểm tra | Khi chưa chọn: theo mức mặc định.                                 |
        | Người đã thẩm định ký quyết định khen thưởng đối với hồ sơ đó                                   | Không kiểm tra | Khi chưa chọn: theo mức mặc định.                                 |
        | Người xử lý hồ sơ khen thưởng của chính mình                                                    | Không kiểm tra | Khi chưa chọn: theo mức mặc định.                                 |
