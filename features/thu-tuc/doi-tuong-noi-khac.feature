# language: vi
Tính năng: Đối tượng ở nơi khác, người và tổ chức nước ngoài, ngành giáo dục

  Quy tắc: Người ở nơi khác lập thành tích đột xuất thì nơi xảy ra việc đề nghị, quyết định và chi thưởng
    Căn cứ: khoản 1 Điều 83; khoản 4 Điều 11 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: nơi chi thưởng: đã đối chiếu văn bản; đề nghị cho người ở nơi khác: chưa kiểm chứng.

    @TG-83-21 @l2022/83/1 @l2022/11/4
    Tình huống: Người ở tỉnh khác cứu người trên địa bàn xã
      Biết ông Trần Văn Mẫu được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm Mới theo đột xuất
      Và thành tích của năm 2025
      Khi ngày 12/01/2026 gửi hồ sơ của người cư trú tại xã Kha Sơn
      Thì việc này được chấp nhận
      Và hồ sơ đi lần lượt qua UBND xã Thử Nghiệm Mới
      Và đối tượng cư trú tại xã Kha Sơn

  Quy tắc: Khen thưởng đối ngoại đi theo thủ tục đơn giản và cần ý kiến của cơ quan có thẩm quyền
    Căn cứ: Điều 14; điểm d khoản 1 Điều 85 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TG-85-21 @l2022/14 @l2022/85/1/d
    Khung tình huống: Nhà tài trợ nước ngoài, ý kiến của cơ quan có thẩm quyền: <ý kiến>
      Biết tập thể Quỹ Mẫu được đề nghị tặng "Bằng khen của Chủ tịch UBND tỉnh" theo đối ngoại
      Và đề nghị theo thủ tục đơn giản
      Và thành tích của năm 2025
      Và hồ sơ có đủ giấy tờ
      Và hồ sơ ghi nhận:
        | khen thưởng cống hiến, niên hạn, đối ngoại              | có       |
        | có ý kiến đồng ý của cơ quan có thẩm quyền về đối ngoại | <ý kiến> |
      Khi thẩm định đề nghị này ngày 12/01/2026
      Thì về hồ sơ, kết luận là "<kết luận>"

      Dữ liệu: có và chưa có ý kiến
        | ý kiến | kết luận               |
        | có     | Đủ hồ sơ               |
        | không  | Thiếu hồ sơ, thông tin |

  Quy tắc: Ngành giáo dục xét theo năm học, gửi hồ sơ theo mốc riêng
    Căn cứ: Điều 6 Quyết định số 86/2025/QĐ-UBND của UBND tỉnh Bắc Ninh.
    Nguồn: đã đối chiếu văn bản, chỉ áp dụng tại Bắc Ninh; cách hiểu chữ “trước”: còn cách hiểu khác nhau.

    @TG-BN-01 @bn86/6
    Tình huống: Trường học ở Bắc Ninh gửi hồ sơ của năm học 2025 - 2026 đến hết ngày 09/07/2026
      Biết tập thể Trường Tiểu học Mẫu ở tỉnh Bắc Ninh được đề nghị tặng "Bằng khen của Chủ tịch UBND tỉnh" theo công trạng
      Và tập thể thuộc ngành giáo dục, xét theo năm học
      Và thành tích tính từ ngày 01/09/2025 đến ngày 31/05/2026
      Khi tính mốc trình theo quy định ngày 02/03/2026
      Thì ngày cuối cùng là 09/07/2026
