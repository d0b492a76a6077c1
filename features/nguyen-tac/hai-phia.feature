# language: vi
Tính năng: Nguyên tắc chung ở hai phía của từng mốc ngày, từng mức số

  Quy tắc: Thời gian công tác khi mới tuyển dụng, hai phía của mức tháng và của ngày đổi quy định
    Căn cứ: điểm d khoản 5 Điều 1 Thông tư số 01/2024/TT-BNV; Điều 9 Nghị định số 91/2017/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; trước ngày 01/01/2024: theo nguồn dẫn lại; từ ngày 05/08/2025: chưa kiểm chứng.

    @NT-01-31 @tt01-2024/1/5/d @nd91-2017/9
    Khung tình huống: <danh hiệu> năm <năm>, công tác được <thời gian>, xét ngày <ngày xét>
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "<danh hiệu>" năm <năm>
      Và người được đề nghị mới được tuyển dụng trong năm
      Và hồ sơ ghi nhận:
        | thời gian công tác trong năm, kể cả thời gian hợp đồng trước khi tuyển dụng tại cùng cơ quan | <thời gian> |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về diện xét, kết luận là "<diện xét>"

      Dữ liệu: mức 10 tháng đến hết năm 2023, mức 06 tháng từ ngày 25/04/2024
        | danh hiệu          | năm  | thời gian | ngày xét   | diện xét             |
        | Lao động tiên tiến | 2023 | 9 tháng   | 31/12/2023 | Không thuộc diện xét |
        | Lao động tiên tiến | 2023 | 10 tháng  | 31/12/2023 | Thuộc diện xét       |
        | Chiến sĩ tiên tiến | 2023 | 9 tháng   | 31/12/2023 | Không thuộc diện xét |
        | Chiến sĩ tiên tiến | 2023 | 10 tháng  | 31/12/2023 | Thuộc diện xét       |
        | Lao động tiên tiến | 2024 | 5 tháng   | 25/04/2024 | Không thuộc diện xét |
        | Lao động tiên tiến | 2024 | 6 tháng   | 25/04/2024 | Thuộc diện xét       |
        | Chiến sĩ tiên tiến | 2024 | 5 tháng   | 25/04/2024 | Không thuộc diện xét |
        | Chiến sĩ tiên tiến | 2024 | 6 tháng   | 25/04/2024 | Thuộc diện xét       |
        | Lao động tiên tiến | 2025 | 5 tháng   | 04/08/2025 | Không thuộc diện xét |
        | Chiến sĩ tiên tiến | 2025 | 5 tháng   | 04/08/2025 | Không thuộc diện xét |
        | Chiến sĩ tiên tiến | 2025 | 6 tháng   | 04/08/2025 | Thuộc diện xét       |
        | Chiến sĩ tiên tiến | 2025 | 5 tháng   | 05/08/2025 | Có điểm cần lưu ý    |
        | Chiến sĩ tiên tiến | 2025 | 6 tháng   | 05/08/2025 | Thuộc diện xét       |

  Quy tắc: Đào tạo, chuyển công tác ở hai phía của ngày bắt đầu quy định
    Căn cứ: điểm b khoản 5 Điều 1 Thông tư số 01/2024/TT-BNV; Thông tư số 01/2024/TT-UBDT (quy định tương tự của ngành).
    Nguồn: đào tạo dưới 01 năm: đã đối chiếu văn bản; mức khá của đào tạo từ 01 năm: chưa kiểm chứng; chuyển công tác: theo nguồn dẫn lại.

    @NT-01-32 @tt01-2024/1/5/b
    Khung tình huống: <danh hiệu>, đào tạo từ 01 năm trở lên: <từ một năm>, chấp hành: <chấp hành>, kết quả khá: <kết quả>, xét ngày <ngày xét>
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "<danh hiệu>" năm 2024
      Và người được đề nghị được cử đi đào tạo trong năm
      Và hồ sơ ghi nhận:
        | được cử đi đào tạo từ 01 năm trở lên     | <từ một năm> |
        | chấp hành tốt quy định của cơ sở đào tạo | <chấp hành>  |
        | kết quả đào tạo từ loại khá trở lên      | <kết quả>    |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về diện xét, kết luận là "<diện xét>"

      Dữ liệu: thông tư có hiệu lực từ ngày 25/04/2024
        | danh hiệu          | từ một năm | chấp hành | kết quả | ngày xét   | diện xét               |
        | Lao động tiên tiến | không      | không     | chưa rõ | 24/04/2024 | Chưa kiểm tra          |
        | Lao động tiên tiến | không      | không     | chưa rõ | 25/04/2024 | Thiếu hồ sơ, thông tin |
        | Lao động tiên tiến | không      | có        | chưa rõ | 25/04/2024 | Thuộc diện xét         |
        | Chiến sĩ tiên tiến | không      | không     | chưa rõ | 25/04/2024 | Thiếu hồ sơ, thông tin |
        | Chiến sĩ tiên tiến | không      | không     | chưa rõ | 04/08/2025 | Thiếu hồ sơ, thông tin |
        | Lao động tiên tiến | không      | không     | chưa rõ | 04/08/2025 | Thiếu hồ sơ, thông tin |
        | Lao động tiên tiến | có         | có        | không   | 24/04/2024 | Chưa kiểm tra          |
        | Lao động tiên tiến | có         | có        | không   | 25/04/2024 | Thiếu hồ sơ, thông tin |
        | Lao động tiên tiến | có         | có        | có      | 25/04/2024 | Thuộc diện xét         |
        | Chiến sĩ tiên tiến | có         | có        | không   | 25/04/2024 | Thiếu hồ sơ, thông tin |
        | Chiến sĩ tiên tiến | có         | có        | không   | 04/08/2025 | Thiếu hồ sơ, thông tin |
        | Lao động tiên tiến | có         | có        | không   | 04/08/2025 | Thiếu hồ sơ, thông tin |

    @NT-01-33 @tt01-2024-ubdt
    Khung tình huống: Ở đơn vị cũ <thời gian>, có nhận xét: <nhận xét>, xét ngày <ngày xét>
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2023
      Và người được đề nghị chuyển công tác hoặc biệt phái trong năm
      Và hồ sơ ghi nhận:
        | thời gian công tác ở đơn vị cũ trong năm | <thời gian> |
        | có nhận xét của đơn vị cũ                | <nhận xét>  |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về diện xét, kết luận là "<diện xét>"

      Dữ liệu: hai phía ngày 01/01/2024 và mức 06 tháng
        | thời gian | nhận xét | ngày xét   | diện xét               |
        | 6 tháng   | không    | 31/12/2023 | Thuộc diện xét         |
        | 6 tháng   | không    | 01/01/2024 | Thiếu hồ sơ, thông tin |
        | 6 tháng   | có       | 01/01/2024 | Thuộc diện xét         |
        | 5 tháng   | không    | 01/01/2024 | Thuộc diện xét         |

  Quy tắc: Đang xem xét, chấp hành xong kỷ luật, kỳ xét lần sau ở hai phía ngày 01/01/2024
    Căn cứ: khoản 4 Điều 4, khoản 9 Điều 30 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @NT-04-31 @nd98-2023/4/4
    Khung tình huống: <ai> đang có <vụ việc>, xét ngày <ngày xét>
      Biết <ai> được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo phong trào thi đua
      Và thành tích của năm 2023
      Và từ ngày 01/12/2023 đang có <vụ việc>
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về việc tạm dừng, kết luận là "<kết luận>"

      Dữ liệu: cá nhân và tập thể
        | ai                        | vụ việc                            | ngày xét   | kết luận                 |
        | ông Lê Văn Tâm            | việc xem xét kỷ luật               | 31/12/2023 | Chưa kiểm tra            |
        | ông Lê Văn Tâm            | việc xem xét kỷ luật               | 01/01/2024 | Chưa xem xét khen thưởng |
        | ông Lê Văn Tâm            | cuộc điều tra                      | 01/01/2024 | Chưa xem xét khen thưởng |
        | tập thể Văn phòng UBND xã | cuộc điều tra                      | 31/12/2023 | Chưa kiểm tra            |
        | tập thể Văn phòng UBND xã | cuộc điều tra                      | 01/01/2024 | Chưa xem xét khen thưởng |
        | tập thể Văn phòng UBND xã | cuộc thanh tra có dấu hiệu vi phạm | 30/06/2025 | Chưa xem xét khen thưởng |
        | ông Lê Văn Tâm            | vụ việc báo chí nêu                | 30/06/2025 | Chưa xem xét khen thưởng |

    @NT-04-32 @nd98-2023/4/4
    Khung tình huống: Chấp hành xong kỷ luật ngày <ngày xong>, xét ngày <ngày xét>
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và ông Lê Văn Tâm bị kỷ luật cảnh cáo từ ngày 01/01/2022, chấp hành xong ngày <ngày xong>
      Và thành tích của năm 2023
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì kết luận là "<kết luận>"

      Dữ liệu: kỳ thành tích từ ngày 01/01/2023
        | ngày xong  | ngày xét   | kết luận                 |
        | 31/12/2022 | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | 01/01/2023 | 01/01/2024 | Không đủ tiêu chuẩn      |

    @NT-30-31 @nd98-2023/30/9
    Khung tình huống: Kỳ trước của <ai> kết thúc ngày <kỳ trước đến>, xét ngày <ngày xét>
      Biết <ai> được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và các lần khen trước như sau:
        | hình thức                        | loại hình  | từ ngày    | đến ngày       |
        | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 01/01/2021 | <kỳ trước đến> |
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2022 | xuất sắc | 1                   |
        | 2023 | xuất sắc | 1                   |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì kết luận là "<kết luận>"

      Dữ liệu: cần đủ 2 năm sau kỳ trước
        | ai                | kỳ trước đến | ngày xét   | kết luận                 |
        | bà Nguyễn Thị Thu | 31/12/2021   | 01/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | bà Nguyễn Thị Thu | 31/12/2022   | 01/01/2024 | Không đủ tiêu chuẩn      |
        | bà Nguyễn Thị Thu | 31/12/2022   | 30/06/2025 | Không đủ tiêu chuẩn      |

  Quy tắc: Truy tặng, đối ngoại, giấy tờ, nghĩa vụ thuế ở hai phía ngày 01/01/2024
    Căn cứ: khoản 1 Điều 12, Điều 14 Luật Thi đua, khen thưởng năm 2022; Công văn số 3385/BTĐKT-P.II ngày 20/11/2023; Cổng Dịch vụ công quốc gia, trả lời số 16437.
    Nguồn: đã đối chiếu văn bản; nghĩa vụ thuế, bảo hiểm: theo nguồn dẫn lại.

    @NT-12-31 @l2022/12/1
    Khung tình huống: Đề nghị truy tặng cho <ai>, xét ngày 01/01/2024
      Biết <ai> được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo đột xuất
      Và đây là đề nghị truy tặng
      Và thành tích tính từ ngày 02/12/2023 đến ngày 02/12/2023
      Khi thẩm định đề nghị này ngày 01/01/2024
      Thì về hình thức, kết luận là "<kết luận>"

      Dữ liệu: ngày đầu của Luật năm 2022
        | ai                           | kết luận                            |
        | ông Bùi Văn Dũng             | Đúng hình thức và đối tượng         |
        | tập thể Tổ cứu hộ ấp 3       | Không đúng hình thức hoặc đối tượng |
        | hộ gia đình ông Bùi Văn Dũng | Không đúng hình thức hoặc đối tượng |

    @NT-14-31 @l2022/14
    Khung tình huống: Ý kiến của cơ quan có thẩm quyền về đối ngoại: <ý kiến>, xét ngày 01/01/2024
      Biết ông Lý Văn Nam được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo đối ngoại
      Và người được đề nghị là người Việt Nam ở nước ngoài, người nước ngoài, tổ chức nước ngoài
      Và thành tích của các năm 2019, 2023
      Và hồ sơ có đủ giấy tờ
      Và hồ sơ ghi nhận:
        | có ý kiến đồng ý của cơ quan có thẩm quyền về đối ngoại | <ý kiến> |
      Khi thẩm định đề nghị này ngày 01/01/2024
      Thì về hồ sơ, kết luận là "<về hồ sơ>"

      Dữ liệu: có và chưa có
        | ý kiến | về hồ sơ               |
        | có     | Đủ hồ sơ               |
        | không  | Thiếu hồ sơ, thông tin |

    @NT-33-31 @cv3385 @dvc-16437
    Khung tình huống: <ai> có bản chính: <bản chính>, xác nhận thuế, bảo hiểm: <xác nhận>, xét ngày <ngày xét>
      Biết <ai> được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2023
      Và hồ sơ có đủ giấy tờ
      Và hồ sơ ghi nhận:
        | giấy tờ do nơi khác cấp là bản chính hoặc bản sao có chứng thực | <bản chính> |
        | đã hoàn thành nghĩa vụ thuế, bảo hiểm                           | <xác nhận>  |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về hồ sơ, kết luận là "<kết luận>"

      Dữ liệu: ngày đầu của Luật năm 2022 và ngày đầu của Nghị định số 152/2025/NĐ-CP
        | ai                               | bản chính | xác nhận | ngày xét   | kết luận               |
        | doanh nghiệp Hợp tác xã Tân Tiến | có        | có       | 01/01/2024 | Đủ hồ sơ               |
        | doanh nghiệp Hợp tác xã Tân Tiến | không     | có       | 01/01/2024 | Thiếu hồ sơ, thông tin |
        | doanh nghiệp Hợp tác xã Tân Tiến | có        | không    | 01/01/2024 | Thiếu hồ sơ, thông tin |
        | tập thể Văn phòng UBND xã        | có        | không    | 01/01/2024 | Đủ hồ sơ               |
        | tập thể Văn phòng UBND xã        | không     | không    | 01/01/2024 | Thiếu hồ sơ, thông tin |

  Quy tắc: Tập thể đã giải thể, cống hiến của chức vụ ở hai phía của ngày bắt đầu
    Căn cứ: Nghị quyết số 190/2025/QH15; Thông tư số 15/2025/TT-BNV; Điều 9 Nghị định số 152/2025/NĐ-CP.
    Nguồn: theo nguồn dẫn lại; từ ngày 01/07/2025 đến ngày 04/08/2025: còn cách hiểu khác nhau; cống hiến: đã đối chiếu văn bản.

    @NT-15-31 @nq190-2025 @tt15-2025
    Khung tình huống: Tập thể đã giải thể: <giải thể>, xét ngày <ngày xét>
      Biết tập thể Phòng Nội vụ huyện cũ được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm Mới theo công trạng
      Và thành tích của năm 2024
      Và hồ sơ ghi nhận:
        | tập thể đã chấm dứt hoạt động do sắp xếp tổ chức | <giải thể> |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về diện xét, kết luận là "<diện xét>"

      Dữ liệu: từng ngày đầu, ngày cuối
        | giải thể | ngày xét   | diện xét             |
        | có       | 01/07/2025 | Cần xin ý kiến       |
        | có       | 04/08/2025 | Cần xin ý kiến       |
        | có       | 05/08/2025 | Không thuộc diện xét |
        | không    | 01/07/2025 | Thuộc diện xét       |
        | không    | 05/08/2025 | Thuộc diện xét       |

    @NT-09-31 @nd152-2025/9
    Khung tình huống: Có khuyết điểm nghiêm trọng trong chức vụ: <khuyết điểm>, xét ngày <ngày xét>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Ba" theo quá trình cống hiến
      Và thành tích của các năm 2014, 2024
      Và hồ sơ ghi nhận:
        | bị kỷ luật hoặc bị kết luận có khuyết điểm nghiêm trọng trong chức vụ được tính cống hiến | <khuyết điểm> |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về diện xét, kết luận là "<diện xét>"

      Dữ liệu: ngày đầu của Nghị định số 152/2025/NĐ-CP
        | khuyết điểm | ngày xét   | diện xét             |
        | có          | 01/07/2025 | Không thuộc diện xét |
        | không       | 01/07/2025 | Thuộc diện xét       |

  Quy tắc: Thành tích đột xuất có ảnh hưởng rộng hơn thì lưu ý từ ngày 25/04/2024
    Căn cứ: khoản 1 Điều 1 Thông tư số 01/2024/TT-BNV.
    Nguồn: đã đối chiếu văn bản.

    @NT-03-31 @tt01-2024/1/1
    Khung tình huống: Ảnh hưởng vượt địa bàn xã, xét ngày <ngày xét>
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo đột xuất
      Và thành tích tính từ ngày 02/04/2024 đến ngày 02/04/2024
      Và hồ sơ ghi nhận:
        | thành tích đột xuất có ảnh hưởng vượt phạm vi quản lý của cấp khen | có |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì có lưu ý "Thành tích đột xuất có ảnh hưởng trong phạm vi quản lý của cấp khen"

      Dữ liệu: ngày đầu và ngày cuối của thông tư
        | ngày xét   |
        | 25/04/2024 |
        | 04/08/2025 |

    @NT-03-32 @tt01-2024/1/1
    Tình huống: Ngày 24/04/2024 thông tư chưa có hiệu lực
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo đột xuất
      Và thành tích tính từ ngày 02/04/2024 đến ngày 02/04/2024
      Và hồ sơ ghi nhận:
        | thành tích đột xuất có ảnh hưởng vượt phạm vi quản lý của cấp khen | có |
      Khi thẩm định đề nghị này ngày 24/04/2024
      Thì lưu ý không nói đến "phạm vi quản lý của cấp khen"
